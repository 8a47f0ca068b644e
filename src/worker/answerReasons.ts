import { runInTurns, stepsOf } from '../domain';
import type { Reasons } from '../why';
import type { ReasonsApi } from './types';

const TELL_MS = 100;
const TURN_MS = 25;

/** Answers for what records say, whichever worker it is in. A survey is done in turns; a later one ends an earlier. */
export function answerReasons(reasons: () => Promise<Reasons>): ReasonsApi {
  let running = { stopped: true };
  return {
    explain: async (a, b) => (await reasons()).explain(a, b),
    async survey(onShare) {
      running.stopped = true;
      const own = { stopped: false };
      running = own;
      const run = (await reasons()).survey();
      let toldAt = performance.now();
      const afterTurn = () => {
        if (own.stopped || performance.now() - toldAt < TELL_MS) return;
        toldAt = performance.now();
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
