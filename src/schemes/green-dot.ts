/**
 * The Green Dot: says only that fees were paid for the packaging. "Green dot" alone is a sight or a pattern: a word
 * for the mark must stand by.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'green-dot',
  kind: 'service',
  ...NUMBERLESS,
  heads: [
    'ne punkt',
    'ne-punkt',
    'ne_punkt',
    'ner punkt',
    'ner-punkt',
    'ner_punkt',
    'nen punkt',
    'nen-punkt',
    'nen_punkt',
    'green dot',
    'green-dot',
    'green_dot',
    'point vert',
    'point-vert',
    '绿点标志',
    '绿点认证',
    '綠點標誌',
  ],
  // "Der Grüne Punkt", "Green Dot symbol"; not "green dot sight".
  named:
    /(?<![a-z])(?:Gr(?:ü|u|ue)ne[rn]?[-_ ]Punkt(?![a-z])|Green[-_ ]Dot[-_ ](?:logo|symbol|mark|trademark|licen)|logo[- ]Point[- ]Vert)|绿点(?:标志|认证)|綠點標誌/iu,
})
