/**
 * Weakened forms of a scheme's own code, each different in one condition, figure or word: of `parse`, `check`,
 * `isPlausible`, `isUnproven` and whatever of the file they lean on. What stands under `parts` of `parse`, and what is
 * said in `problem(…)`, no table sees; there nothing is changed.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseSync, transformWithOxc } from 'vite'
import type { Scheme } from '../core/scheme.ts'
import { regexMutants } from './mutate-regex.ts'

export interface SourceMutant {
  /** The function, or the constant it leans on. */
  readonly part: string
  readonly what: string
  /** The whole file with the change in it. */
  readonly code: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}
interface Place {
  readonly source: string
  /** In `parse` the result alone is seen: figures and words count only in its conditions. */
  readonly conditionsOnly: boolean
  readonly isCondition: boolean
}

const FUNCTIONS = ['parse', 'check', 'isPlausible', 'isUnproven']

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const nodesIn = (value: unknown): readonly Node[] =>
  isList(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : []
const nodeAt = (node: Node, key: string): readonly Node[] => nodesIn(node[key])
const nameOf = (value: unknown): string | undefined =>
  isNode(value) && typeof value.name === 'string' ? value.name : undefined

/** Types leave no trace, and a plain key is no expression. */
const childrenOf = (node: Node): readonly Node[] =>
  Object.entries(node).flatMap(([key, value]) =>
    /^(?:typeAnnotation|returnType|type(?:Parameters|Arguments))$/u.test(key) || (key === 'key' && !node.computed)
      ? []
      : nodesIn(value),
  )

const namesIn = (node: Node): readonly string[] => [
  ...(node.type === 'Identifier' && typeof node.name === 'string' ? [node.name] : []),
  ...childrenOf(node).flatMap(namesIn),
]

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
}

const literalEdits = (node: Node, { source, conditionsOnly, isCondition }: Place): readonly Edit[] => {
  const { start, end, value } = node
  if (isNode(node.regex) || value instanceof RegExp) {
    const mutants = value instanceof RegExp ? regexMutants(value) : []
    return mutants.map(({ regex }) => ({ start, end, text: String(regex) }))
  }
  if (conditionsOnly && !isCondition) return []
  if (typeof value === 'number') return [{ start, end, text: String(value + 1) }]
  return typeof value === 'string' && value ? [{ start, end, text: `${source.slice(start, end - 1)}~'` }] : []
}

/** What may be done to this node itself. */
const ownEdits = (node: Node, place: Place): readonly Edit[] => {
  const { start, end, type, operator } = node
  const text = (key: string): string =>
    nodeAt(node, key).map((part) => place.source.slice(part.start, part.end))[0] ?? ''
  const becomes = (...texts: readonly string[]): readonly Edit[] => texts.map((to) => ({ start, end, text: to }))
  if (type === 'Literal') return literalEdits(node, place)
  if (type === 'LogicalExpression' && operator !== '??') return becomes(text('left'), text('right'))
  if (type === 'ConditionalExpression') return becomes(text('consequent'), text('alternate'))
  if (type === 'UnaryExpression' && operator === '!') return becomes(text('argument'))
  if (type === 'BinaryExpression') {
    const opposite = OPPOSITE[String(operator)]
    return opposite ? becomes(`${text('left')} ${opposite} ${text('right')}`) : []
  }
  if (type === 'IfStatement') {
    const test = nodeAt(node, 'test')
    return test.flatMap((part) => ['true', 'false'].map((to) => ({ start: part.start, end: part.end, text: to })))
  }
  return []
}

const isInvisible = (node: Node, { conditionsOnly }: Place): boolean =>
  (node.type === 'CallExpression' && nameOf(node.callee) === 'problem') ||
  (conditionsOnly && ((node.type === 'Property' && nameOf(node.key) === 'parts') || node.type === 'SpreadElement')) ||
  (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/u.test(node.type))

const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  IfStatement: ['test'],
  ConditionalExpression: ['test'],
  LogicalExpression: ['left', 'right'],
  BinaryExpression: ['left', 'right'],
}

const editsIn = (node: Node, place: Place): readonly Edit[] => {
  if (isInvisible(node, place)) return []
  const conditions = (CONDITIONS[node.type] ?? []).flatMap((key) => nodeAt(node, key))
  return [
    ...ownEdits(node, place),
    ...childrenOf(node).flatMap((child) =>
      editsIn(child, { ...place, isCondition: place.isCondition || conditions.includes(child) }),
    ),
  ]
}

/** The top-level names of a file, each with what it stands for. */
const declarationsOf = (body: readonly Node[]): ReadonlyMap<string, Node> =>
  new Map(
    body
      .flatMap((node) => (node.type === 'VariableDeclaration' ? nodeAt(node, 'declarations') : [node]))
      .flatMap((node): readonly (readonly [string, Node])[] => {
        const name = nameOf(node.id)
        return name ? [[name, node]] : []
      }),
  )

/** The functions of the scheme that the file defines, by property. */
const functionsOf = (body: readonly Node[]): ReadonlyMap<string, Node> => {
  const [made] = body
    .filter(({ type }) => type === 'ExportDefaultDeclaration')
    .flatMap((node) => nodeAt(node, 'declaration'))
  const [given] = made ? nodeAt(made, 'arguments') : []
  const properties = (given ? nodeAt(given, 'properties') : []).map(
    (property) => [nameOf(property.key), property] as const,
  )
  return new Map(
    properties.flatMap(([name, node]) => (name && FUNCTIONS.includes(name) ? [[name, node] as const] : [])),
  )
}

/** `functions` and the declarations that they lean on, directly or not. */
const withHelpers = (
  functions: ReadonlyMap<string, Node>,
  declarations: ReadonlyMap<string, Node>,
): ReadonlyMap<string, Node> => {
  const reached = new Map(functions)
  const reach = (node: Node): void => {
    for (const name of namesIn(node)) {
      const declaration = declarations.get(name)
      if (!declaration || reached.has(name)) continue
      reached.set(name, declaration)
      reach(declaration)
    }
  }
  for (const node of functions.values()) reach(node)
  return reached
}

const apply = (source: string, { start, end, text }: Edit): string => source.slice(0, start) + text + source.slice(end)
const short = (text: string): string => {
  const line = text.replace(/\s{1,200}/gu, ' ')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

const bodyOf = (file: string, source: string): readonly Node[] => nodesIn(parseSync(file, source).program.body)

/** All mutants of a scheme file's code; `file` names it to the reader of its syntax. */
export const sourceMutants = (file: string, source: string): readonly SourceMutant[] => {
  const body = bodyOf(file, source)
  const parts = withHelpers(functionsOf(body), declarationsOf(body))
  const mutants = [...parts].flatMap(([part, node]) => {
    const place: Place = { source, conditionsOnly: part === 'parse', isCondition: false }
    return childrenOf(node)
      .flatMap((child) => editsIn(child, place))
      .map((edit) => ({
        part,
        what: `"${short(source.slice(edit.start, edit.end))}" → "${short(edit.text)}"`,
        code: apply(source, edit),
      }))
  })
  return [...new Map(mutants.map((mutant) => [mutant.code, mutant])).values()]
}

export const mutantsOfFile = (file: string): readonly SourceMutant[] => sourceMutants(file, readFileSync(file, 'utf8'))

/** Imports of the file by address, so that its text can be loaded from anywhere. */
const withAddresses = (file: string, source: string): string =>
  bodyOf(file, source)
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap((node) => nodeAt(node, 'source'))
    .reverse()
    .reduce((text, { start, end, value }) => {
      const address = new URL(String(value), pathToFileURL(file)).href
      return apply(text, { start, end, text: `'${address}'` })
    }, source)

/** Loads a changed scheme file. Rejects when it does not load: then nothing would have been found. */
export const loadScheme = async (file: string, source: string): Promise<Scheme> => {
  const { code } = await transformWithOxc(withAddresses(file, source), file)
  const module: { readonly default: Scheme } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )
  return module.default
}
