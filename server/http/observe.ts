import type { Log } from '../log.ts';
import type { Handler } from './handler.ts';
import type { Metrics } from './metrics.ts';
import { requestIdOf } from './request-id.ts';

/** Logs and counts each request once its answer is sent, or its client gone. */
export function observe(log: Log, metrics: Metrics): Handler {
  return (request, response, next) => {
    const start = performance.now();
    const { method = '', url = '' } = request;
    response.once('close', () => {
      const ms = performance.now() - start;
      const status = response.writableFinished ? response.statusCode : 499;
      const path = url.split('?', 1)[0] ?? '';
      metrics.answered(path, status, ms / 1000);
      log.info('request', { requestId: requestIdOf(response), method, path, status, ms: Math.round(ms * 10) / 10 });
    });
    next();
  };
}
