/** What the dolphin safe mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'dolphin-safe',
  region: 'US',
  name: { zh: '海豚安全（金枪鱼）', en: 'Dolphin safe (tuna)' },
  issuer: {
    zh: '美国法律规定用语；地球岛研究所等另有监督计划',
    en: 'A term of United States law; Earth Island Institute and others run programmes',
  },
  scopeKind: 'operator',
  proves: {
    zh: '捕捞金枪鱼时没有为捕鱼而围捕海豚，并由船长或观察员声明。',
    en: 'No dolphins were set on or killed in the set that caught the tuna, as captain or observer stated.',
  },
  doesNotProve: {
    zh: '不表示渔业可持续，也不涉及鲨鱼、海龟等误捕；各种海豚标志的监督程度不同。',
    en: 'It does not make the fishery sustainable and says nothing of sharks or turtles; the many dolphin marks are not watched alike.',
  },
  sources: [
    { fact: 'dolphin-safe labelling of tuna', from: '16 U.S.C. 1385', grade: 'several' },
    { fact: 'private programmes differ', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
