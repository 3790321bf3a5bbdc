/**
 * Better Cotton (BCI), by name. "Better cotton" alone is praise: a registered sign or a further word makes it the
 * mark.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'better-cotton',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['better cotton', 'better-cotton', 'better_cotton', ' bci ', '良好棉花'],
  // "Better Cotton Initiative", "BCI棉"; not "better cotton".
  named:
    /(?<![a-z])(?:Better[-_ ]Cotton(?:[®™]|[-_ ](?:Initiative|certifi|standard|logo))|BCI(?:[-_ ](?:cotton|certifi)|认证|認證|棉))|良好棉花/iu,
})
