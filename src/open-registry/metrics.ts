/**
 * Counts for whoever operates the register, in the text format of Prometheus
 * (https://prometheus.io/docs/instrumenting/exposition_formats/). Labels name calls of the contract and classes of status,
 * never what was asked for or by whom.
 */

/** Upper bounds in seconds. */
const BUCKETS: readonly number[] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

interface Timing {
  readonly counts: number[]
  sum: number
  count: number
}

export interface Gauge {
  readonly name: string
  readonly help: string
  readonly type: 'gauge' | 'counter'
  readonly value: () => number
}

export interface Metrics {
  /** One request that was answered. */
  readonly observe: (call: string, status: number, seconds: number) => void
  /** The database did not do what it was asked. */
  readonly countStoreError: () => void
  /** Something else that can be read when it is asked for. */
  readonly add: (gauge: Gauge) => void
  readonly text: () => string
}

const block = (name: string, help: string, type: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines] : []

export const makeMetrics = (gauges: readonly Gauge[] = []): Metrics => {
  /** By call, then by class of status. */
  const requests = new Map<string, number[]>()
  const timings = new Map<string, Timing>()
  const more: Gauge[] = [...gauges]
  let storeErrors = 0

  const timingOf = (call: string): Timing => {
    const timing = timings.get(call) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 }
    timings.set(call, timing)
    return timing
  }
  const histogram = (call: string, { counts, sum, count }: Timing): readonly string[] => {
    const name = 'proofmark_request_duration_seconds'
    let below = 0
    const buckets = BUCKETS.map((bound, i) => {
      below += counts[i] ?? 0
      return `${name}_bucket{call="${call}",le="${bound}"} ${below}`
    })
    return [
      ...buckets,
      `${name}_bucket{call="${call}",le="+Inf"} ${count}`,
      `${name}_sum{call="${call}"} ${sum}`,
      `${name}_count{call="${call}"} ${count}`,
    ]
  }

  return {
    observe: (call, status, seconds) => {
      const classes = requests.get(call) ?? []
      if (classes.length === 0) requests.set(call, classes)
      const hundreds = Math.floor(status / 100)
      classes[hundreds] = (classes[hundreds] ?? 0) + 1
      const timing = timingOf(call)
      const at = BUCKETS.findIndex((bound) => seconds <= bound)
      if (at >= 0) timing.counts[at] = (timing.counts[at] ?? 0) + 1
      timing.sum += seconds
      timing.count += 1
    },
    countStoreError: () => {
      storeErrors += 1
    },
    add: (gauge) => {
      more.push(gauge)
    },
    text: () =>
      [
        ...block(
          'proofmark_requests_total',
          'Requests answered, by call and class of status.',
          'counter',
          [...requests].flatMap(([call, classes]) =>
            Object.entries(classes).map(
              ([hundreds, count]) => `proofmark_requests_total{call="${call}",status="${hundreds}xx"} ${count}`,
            ),
          ),
        ),
        ...block(
          'proofmark_request_duration_seconds',
          'From a request to its answer, by call.',
          'histogram',
          [...timings].flatMap(([call, timing]) => histogram(call, timing)),
        ),
        ...block('proofmark_store_errors_total', 'Failures of the database.', 'counter', [
          `proofmark_store_errors_total ${storeErrors}`,
        ]),
        ...more.flatMap(({ name, help, type, value }) => block(name, help, type, [`${name} ${value()}`])),
        '',
      ].join('\n'),
  }
}

/** What the process itself can tell, by the names that Prometheus clients use. */
export const processGauges = (startedAtMs: number): readonly Gauge[] => [
  {
    name: 'process_resident_memory_bytes',
    help: 'Memory that the process holds.',
    type: 'gauge',
    value: () => process.memoryUsage.rss(),
  },
  {
    name: 'nodejs_heap_size_used_bytes',
    help: 'Memory of the JavaScript heap in use.',
    type: 'gauge',
    value: () => process.memoryUsage().heapUsed,
  },
  {
    name: 'process_cpu_seconds_total',
    help: 'Processor time used.',
    type: 'counter',
    value: () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  },
  {
    name: 'process_start_time_seconds',
    help: 'When the process started, in seconds since 1970.',
    type: 'gauge',
    value: () => startedAtMs / 1000,
  },
]
