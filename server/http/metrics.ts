import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Upper ends of the histogram's buckets, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Whatever else is asked for counts as a page: the path is the client's, and must not grow the list. */
const API_PATHS = new Set(['/graphql', '/livez', '/readyz', '/metrics']);

/** What is counted since the start, in Prometheus' text format. */
export interface Metrics {
  answered(path: string, status: number, seconds: number): void;
  /** An error that a GraphQL answer told, by its code. */
  failed(code: string): void;
  text(): string;
  stop(): void;
}

interface Family {
  name: string;
  kind: 'counter' | 'gauge' | 'histogram';
  help: string;
  samples: string[];
}

interface Durations {
  labels: string;
  /** Of each bucket alone; the last one has no upper end. */
  counts: number[];
  sum: number;
}

function familyText({ name, kind, help, samples }: Family): string {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...samples].join('\n');
}

function histogramSamples(name: string, { labels, counts, sum }: Durations): string[] {
  let below = 0;
  const buckets = [...BUCKETS, '+Inf'].map((end, at) => {
    below += counts[at] ?? 0;
    return `${name}_bucket{${labels},le="${end}"} ${below}`;
  });
  return [...buckets, `${name}_sum{${labels}} ${sum}`, `${name}_count{${labels}} ${below}`];
}

function gauge(name: string, help: string, value: number): Family {
  return { name, kind: 'gauge', help, samples: [`${name} ${value}`] };
}

/** Names that dashboards for Node know. */
function processGauges(lagSeconds: number): Family[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    gauge('process_resident_memory_bytes', 'Resident memory.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', heapUsed),
    gauge('process_start_time_seconds', 'When the process started.', Math.round(performance.timeOrigin / 1000)),
    gauge('nodejs_eventloop_lag_p99_seconds', 'How late timers came since the last reading, p99.', lagSeconds),
    {
      ...gauge('process_cpu_seconds_total', 'Processor time.', (user + system) / 1e6),
      kind: 'counter',
    },
  ];
}

export function createMetrics(): Metrics {
  const durations = new Map<string, Durations>();
  const errors = new Map<string, number>();
  const lag = monitorEventLoopDelay();
  lag.enable();
  const DURATION = 'http_request_duration_seconds';
  return {
    answered(path, status, seconds) {
      const labels = `path="${API_PATHS.has(path) ? path : 'page'}",status="${status}"`;
      let known = durations.get(labels);
      if (!known) durations.set(labels, (known = { labels, counts: BUCKETS.map(() => 0).concat(0), sum: 0 }));
      const bucket = BUCKETS.findIndex((end) => seconds <= end);
      const at = bucket === -1 ? BUCKETS.length : bucket;
      known.counts[at] = (known.counts[at] ?? 0) + 1;
      known.sum += seconds;
    },
    failed: (code) => void errors.set(code, (errors.get(code) ?? 0) + 1),
    text() {
      const lagSeconds = lag.percentile(99) / 1e9;
      lag.reset();
      const families: Family[] = [
        {
          name: DURATION,
          kind: 'histogram',
          help: 'How long requests took.',
          samples: [...durations.values()].flatMap((each) => histogramSamples(DURATION, each)),
        },
        {
          name: 'entente_graphql_errors_total',
          kind: 'counter',
          help: 'Errors told in GraphQL answers, by code.',
          samples: [...errors].map(([code, count]) => `entente_graphql_errors_total{code="${code}"} ${count}`),
        },
        ...processGauges(lagSeconds),
      ];
      return `${families.map(familyText).join('\n')}\n`;
    },
    stop: () => void lag.disable(),
  };
}
