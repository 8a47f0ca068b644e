import { runInTurns, stepsOf } from '../domain';
import type { Reasons } from '../why';
import type { ReasonsApi } from './types';

const REPORT_MS = 100;
const TURN_MS = 25;

/** Answers questions about records, in either worker. A survey runs in slices; a later one stops an earlier one. */
export function answerReasons(reasons: () => Promise<Reasons>): ReasonsApi {
  let running = { stopped: true };
  return {
    explain: async (a, b) => (await reasons()).explain(a, b),
    read: async (text) => (await reasons()).read(text),
    async survey(onShare) {
      running.stopped = true;
      const own = { stopped: false };
      running = own;
      const run = (await reasons()).survey();
      let reportedAt = performance.now();
      const afterTurn = () => {
        if (own.stopped || performance.now() - reportedAt < REPORT_MS) return;
        reportedAt = performance.now();
        onShare(run.share());
      };
      const isWanted = () => !own.stopped;
      await runInTurns(stepsOf(run), { turn: TURN_MS, isWanted, afterTurn });
      return own.stopped ? undefined : run.result();
    },
    stopSurvey() {
      running.stopped = true;
    },
  };
}
