/** English of the page on privacy. */
import type { PrivacyWords } from './privacy-words.ts'

export const privacy: PrivacyWords = {
  title: 'Privacy',
  link: 'What Proofmark may do and what it sends',
  linkHint: 'Each permission with its reason, and each request that leaves your browser.',
  intro:
    'Pages are read and judged in this browser. Below stands all that ever leaves it, and why each permission is there.',
  leaves: 'What leaves your browser',
  leavesHint:
    'Like every request on the web, each of these shows whom it reaches your network address and the name of your browser. None carries cookies or says which page you were on.',
  to: 'To',
  what: 'Carries',
  leaving: {
    range: {
      when: 'A certificate number is looked up',
      to: 'The open registers that you turned on',
      what: 'The first few bits of the number’s fingerprint, shared by hundreds of certificates. The right one is picked here.',
    },
    number: {
      when: 'You chose “the certificate number” for an open register, or press for its whole record',
      to: 'That register',
      what: 'The kind of certificate and its number.',
    },
    official: {
      when: 'A number is looked up in an official register that you turned on',
      to: 'That authority’s server',
      what: 'The certificate number. Some registers are asked only when you press for one number.',
    },
    lists: {
      when: 'Once or twice a day, and when a badge or a certificate names a key that is not known yet',
      to: 'The open registers that you turned on',
      what: 'Nothing of yours: the list of recalls, the register’s description and its public keys are the same file for everybody.',
    },
    statement: {
      when: 'A badge on a shop’s page keeps its statement in a file',
      to: 'The shop whose page you are on, and nobody else',
      what: 'The address of that file.',
    },
    page: {
      when: 'You press to look a number up on an official page',
      to: 'That page, opened in a tab of your browser like any other',
      what: 'What you type there. Some addresses hold the number; otherwise it is on your clipboard.',
    },
    picture: {
      when: 'You press to attach a picture of the page to a report',
      to: 'The server that the picture comes from',
      what: 'The address of the picture.',
    },
    word: {
      when: 'You press to attach the register’s signed word to a report',
      to: 'The open register to which the report is to go',
      what: 'The number of the certificate.',
    },
    stamp: {
      when: 'A report is packed and you named a time-stamp authority in the settings',
      to: 'That authority',
      what: 'A digest of the evidence, from which nothing can be read back.',
    },
    report: {
      when: 'You press send on a report, add to it or take it back',
      to: 'The register that you chose for it',
      what: 'Exactly what the preview showed: your words, the evidence you left in, a contact if you gave one.',
    },
    follow: {
      when: 'A report that you sent is followed up, at most once an hour, or when you press',
      to: 'The register that received it',
      what: 'The receipt’s number and the secret that was drawn for it.',
    },
  },
  never: 'What never happens',
  nevers: [
    'No page, shop, product or browsing history is sent, unless you put it into a report.',
    'No statistics, no advertising, no account, no identifier of you or this browser.',
    'No code is loaded from the web: all that runs came with the extension.',
  ],
  permissions: 'Permissions',
  permissionsHint: 'As this browser lists them.',
  needs: { required: 'Always', optional: 'Only if you allow it' },
  names: {
    storage: 'Storage',
    alarms: 'Alarms',
    contextMenus: 'Context menu',
    activeTab: 'The tab in front, when you press',
    scripting: 'Scripts in pages',
    sidePanel: 'Side panel',
    notifications: 'Notifications',
    hosts: 'Sites and registers',
  },
  reasons: {
    storage: 'Keeps your settings and the answers of registers on this device.',
    alarms:
      'Wakes the extension once a day to drop old answers and fetch the list of recalls, and to deliver a report that waits.',
    contextMenus: 'Adds “check this text” and “report” to the menu of the right mouse button.',
    activeTab:
      'Reads a page once when you press the toolbar button or the menu, without a permission for its site. It is also the only way to a screenshot for a report.',
    scripting:
      'Reads the page and sets the small labels beside certificate numbers, only where you pressed or allowed it.',
    sidePanel: 'Shows the page’s verdicts beside it when you open the panel.',
    notifications: 'Tells you when a report that you follow has news. Asked for when you choose to be told.',
    hosts:
      'Reads pages of the shops that you name by themselves, and asks the registers that you turn on. None is held at installation; each is asked for by name and can be taken back.',
  },
  kept: 'What is kept on this device',
  keeps: [
    'Settings, until you change them.',
    'Answers of registers, for 90 days at most; the settings clear them at once.',
    'Drafts and sent reports, until you delete them.',
    'What a page showed, until the tab or the browser is closed.',
    'Looked-up numbers as your history, and certificates you watch, until you clear them; the side panel sets for how long.',
  ],
}
