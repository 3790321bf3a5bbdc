import { expect, test } from 'vitest'
import { type DiagnosticFacts, diagnosticsText } from '../../src/shell/diagnostics.ts'
import { defaultSettings } from '../../src/shell/settings.ts'

const facts: DiagnosticFacts = {
  version: '0.1.0',
  browser: 'Example/1.0',
  interfaceLanguage: 'en',
  settings: {
    ...defaultSettings(false),
    sites: ['secret-shop.example', 'other-shop.example'],
    registers: [
      { url: 'https://a.example/register', name: 'A', enabled: true, privacy: 'range' },
      { url: 'https://b.example', name: 'B', enabled: false, privacy: 'number' },
    ],
    official: ['eprel'],
    decided: ['official'],
  },
  grantedSites: 1,
  registers: {
    open: [
      {
        id: 'open:https://a.example/register',
        name: { zh: 'A', en: 'A' },
        answersFor: [],
        origins: [],
        isGranted: true,
        health: { answeredAt: '2026-11-22T07:00:00Z', failedAt: '2026-11-21T07:00:00Z', why: 'offline' },
      },
    ],
    official: [
      { id: 'eprel', name: { zh: '', en: '' }, answersFor: [], origins: [], isGranted: false, health: {} },
      { id: 'giteki', name: { zh: '', en: '' }, answersFor: [], origins: [], isGranted: true, health: {} },
    ],
    byHand: [],
    pages: [],
    byForm: [],
    throughOpen: [],
  },
  permissions: { permissions: ['storage', 'alarms'], origins: ['*://*.secret-shop.example/*'] },
  vitals: {
    answers: { count: 3, where: 'memory' },
    settingsReadable: false,
    policyProblems: ['sitez', 'site: com'],
  },
  counts: { history: 40, watched: 2, hidden: 0, reports: undefined },
  historyDays: 90,
  at: '2026-11-22T08:00:00Z',
}

test('tells what helps, line by line', () =>
  expect(diagnosticsText(facts).split('\n')).toEqual([
    'Proofmark 0.1.0',
    'Made: 2026-11-22T08:00:00Z',
    'Browser: Example/1.0',
    'Language: en (chosen: auto)',
    'Appearance: theme system, contrast system, text 100 %',
    'Sites: 2 chosen, 1 allowed',
    'Open registers: 2',
    '  a.example, on, range, allowed, answered 2026-11-22T07:00:00Z, no answer 2026-11-21T07:00:00Z (offline)',
    '  b.example, off, number',
    'Official registers: 1 of 2 on',
    '  eprel, by itself, not allowed, not asked yet',
    'Time-stamp authority: none',
    'Permissions: alarms, storage; hosts: 1',
    'Kept answers: 3, in memory only, the database does not answer',
    'Settings in storage: not readable, the defaults hold',
    'History: 40 entries, kept for 90 days',
    'Watched: 2; hidden: 0; reports: not known',
    'Organisation: decides official; left out: sitez; site: com',
  ]))

test('names no shop', () => expect(diagnosticsText(facts)).not.toContain('shop.example'))
