/**
 * Thread, a wireless network for smart homes; the Thread Group certifies products. Pages name it; products carry no
 * number. The word is ordinary English, so only with "certified", "Group" or the slogan is the mark meant.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'thread',
  kind: 'product',
  heads: ['thread cert', 'thread-cert', 'thread group', 'thread认证', 'built on thread'],
  // "Thread certified", "Built on Thread"; not "threaded", not "sewing thread".
  named:
    /(?<![a-z])Thread(?:(?: Group)?[- ]certified| certification|认证)|certified by (?:the )?Thread Group|Built on Thread(?![a-z])/iu,
})
