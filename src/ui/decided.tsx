/** Says that a part of the settings is the organisation's; what the person had there comes back when it lets go. */
import type { Decidable } from '../core/options.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import type { Settings } from './props.ts'

export const isDecided = ({ decided }: Settings, field: Decidable): boolean => decided?.includes(field) ?? false

export const Decided = ({ words }: { readonly words: ViewWords }) => (
  <p class="decided">{words.settings.byOrganisation}</p>
)
