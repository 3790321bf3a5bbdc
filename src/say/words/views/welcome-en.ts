/** English of the first steps. */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: 'Shops Proofmark knows',
  hint: 'Allowed shops are read by themselves when you open a product page there. The page is read on your computer and sent nowhere; the browser asks you once for each press.',
  regions: {
    china: 'Chinese mainland',
    asia: 'Other Asia',
    europe: 'Europe',
    americas: 'Americas',
    world: 'Worldwide',
  },
  count: '{on} of {all} allowed',
  allowAll: 'Allow all: {region}',
  removeAll: 'Remove all: {region}',
  lost: 'The browser does not allow this site, so it is not read by itself.',
  allowAgain: 'Allow {host} again',
  loadFailed: 'The list of shops could not be read.',
}

export const welcome: WelcomeWords = {
  title: 'Welcome to Proofmark',
  step: 'Step {step} of {steps}',
  next: 'Next',
  back: 'Back',
  notNow: 'Not now',
  finish: 'Done',
  says: 'What it says',
  saysText:
    'Where a page shows a certificate number, Proofmark sets a small label beside it: is the certificate real, in force, and for this very product? It is a note, never an accusation; what it can’t tell, it says.',
  demo: 'Demonstration: product, certificate and register are made up.',
  product: 'Example charger EX-65W',
  mark: 'Example mark',
  claim: 'Certificate number',
  press: 'Press the label for the reasons.',
  proves: 'That the model on the certificate was tested once.',
  doesNotProve: 'Anything about another model.',
  where: 'Where it reads by itself',
  whereText:
    'Nowhere, until you allow it. On any page a press on the toolbar button reads it once. Where you shop often you can have pages read by themselves.',
  who: 'Who is asked, and what leaves',
  whoText:
    'Numbers are checked for their form here. To learn whether a certificate exists, a register has to be asked. Open registers see only the beginning of a fingerprint; an official one sees the number. Never the page, the shop, the product or you.',
  choose: 'Choose official registers',
  done: 'That is all',
  doneText: 'All of it can be changed in the settings at any time. On any page, press the toolbar button.',
}
