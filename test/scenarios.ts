/**
 * What people do with the extension, each in plain words, and the test in which a real browser does it. A title is given
 * as far as it stands in one piece in the test's source.
 */

export interface Scenario {
  readonly does: string
  readonly file: string
  readonly title: string
}

const inChromium = (does: string, spec: string, title: string): Scenario => ({
  does,
  file: `test/chromium/${spec}.spec.ts`,
  title,
})
const inFirefox = (does: string, name: string, title: string): Scenario => ({
  does,
  file: `test/firefox/${name}.test.ts`,
  title,
})

export const CHROMIUM: readonly Scenario[] = [
  inChromium('opens a product page and reads the verdict beside the number', 'journey', ' comes to $'),
  inChromium(
    'opens the card by keyboard, reads it and is back where they were',
    'journey',
    'the card gives the focus back',
  ),
  inChromium(
    'presses the toolbar button on a page that nobody allowed',
    'toolbar',
    'a press on the toolbar button lends the page',
  ),
  inChromium(
    'reads the worst verdict in the popup by keyboard alone',
    'keyboard',
    'check this page and read the worst verdict',
  ),
  inChromium(
    'types a number, chooses its kind and reads what the register says',
    'keyboard',
    'type a number, choose its kind',
  ),
  inChromium(
    'checks a text, a link or a page by the context menu',
    'pointed',
    'a shopper checks a text, a link, a page',
  ),
  inChromium(
    'has the results of a search page marked while scrolling',
    'results',
    'a shopper has the results of a search page',
  ),
  inChromium(
    'goes from product to product in a shop that never reloads',
    'spa',
    'verdicts follow the product that is shown',
  ),
  inChromium(
    'leaves a page before the register has answered',
    'slow-register',
    'a page that was left meanwhile is not spoken of',
  ),
  inChromium('waits for a slow register', 'slow-register', 'until the register answers, and the verdict then'),
  inChromium('shops while one of two registers is down', 'journey', 'a dead second register changes nothing'),
  inChromium('opens fifty tabs of one product', 'tabs', 'fifty tabs of one number have their verdicts'),
  inChromium(
    'goes on shopping while the extension is updated',
    'tabs',
    'an extension that is renewed, or turned off and on, under an open page',
  ),
  inChromium('reads three certificates behind one chip', 'layout', 'three in one place are one chip'),
  inChromium('mutes a mark on a shop and brings it back', 'layout', 'a muted mark is left to the toolbar'),
  inChromium(
    'says that something is no certificate number, and takes it back',
    'report',
    'what is no certificate number goes from the page',
  ),
  inChromium('takes a shop back while its page is being checked', 'withdrawn', 'a shopper takes a shop back'),
  inChromium('takes a register back while it is being asked', 'withdrawn', 'a shopper takes a register back'),
  inChromium(
    'opens the side panel, reads a trace, finds and forgets the history',
    'panel',
    'follows the tab, shows the trace by a press',
  ),
  inChromium('opens the side panel from the popup', 'pointed', 'a shopper opens the side panel from the popup'),
  inChromium('watches a certificate and hears of its change', 'panel', 'a watched certificate whose status changes'),
  inChromium(
    'turns an official register on and asks it by a press',
    'official',
    'an official register is turned on, asked by one press',
  ),
  inChromium(
    'looks a number up on an official page and has the answer taken over',
    'official',
    'an official page that was opened from here is read',
  ),
  inChromium('turns a register off and on in the settings', 'keyboard', 'turn a register off and on in the settings'),
  inChromium('takes the first steps after the installation', 'first-steps', 'first steps by keyboard alone'),
  inChromium('reads what leaves the browser', 'first-steps', 'the page on privacy, from the settings'),
  inChromium('looks up what a mark means', 'marks', ' says what a mark means in '),
  inChromium('tells an honest badge from a painted one', 'badge-gallery', 'no forgery passes'),
  inChromium('reports a mark, with their name struck and blacked out', 'report', 'chip, card, four steps, sent'),
  inChromium('reports by a shortcut, with a screenshot', 'toolbar', 'the shortcut reports with a screenshot'),
  inChromium(
    'reports while offline, closes the browser, and it arrives once',
    'outbox',
    'a report that finds no register waits',
  ),
  inChromium('reads what became of their report', 'follow', 'the staff decide at the triage page'),
  inChromium(
    'checks a digital certificate that somebody sent',
    'certificate',
    "a register's credential is judged as its word",
  ),
  inChromium('checks a signed PDF', 'certificate', 'a signed PDF says what is covered and by whom'),
  inChromium('reads the code in a picture', 'certificate', 'a picture is read for its code'),
  inChromium('checks an evidence file', 'evidence-page', 'an evidence file is judged item by item'),
  inChromium('learns to tell by the practice page', 'practice', 'one answer right, one not'),
]

export const FIREFOX: readonly Scenario[] = [
  inFirefox(
    'opens a product page and reads the verdict beside the number',
    'journey',
    'chip, card and popup say what the page must come to',
  ),
  inFirefox('opens the card behind the verdict', 'journey', 'chip, card and popup say what the page must come to'),
  inFirefox('reads the same in the popup', 'journey', 'chip, card and popup say what the page must come to'),
  inFirefox('types a number by hand', 'journey', 'a number is typed by hand'),
  inFirefox('allows a shop and takes it back', 'journey', 'a shop is allowed in the settings, and taken back'),
  inFirefox('checks the results of a search page', 'journey', 'the results of a search page are marked'),
  inFirefox(
    'tells an honest badge from a painted one',
    'badge-gallery',
    'honest badges are genuine, and no forgery passes',
  ),
  inFirefox(
    'asks an official register, and has the answer of an official page taken over',
    'official',
    'reads an official page that was opened from here',
  ),
  inFirefox('reports a mark and reads what became of it', 'report', 'chip, card, report, receipt'),
  inFirefox(
    'chooses the language in the settings, and chips follow',
    'journey',
    'the language is chosen in the settings',
  ),
  inFirefox('opens the sidebar from the popup', 'journey', 'the sidebar is opened from the popup'),
  inFirefox(
    'checks a page by the context menu',
    'journey',
    'a page that nobody allowed is checked by the context menu',
  ),
]
