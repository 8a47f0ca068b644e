/** What a page under measurement records of itself; times are milliseconds of its own clock. */
export interface Recorder {
  /** Tasks of 50 ms and more. */
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly marks: { readonly name: string; readonly start: number }[];
  /** When a choice was made last, by the browser's account, not the page's. */
  changed: number;
  /** Times of frames, while `sampling`. */
  frames: number[];
  sample: (on: boolean) => void;
  /** The time of the first mark of that name after a moment: asked for once, for to ask again and again slows a load. */
  markAfter: (name: string, moment: number) => Promise<number>;
  /** How long it takes from the next event of a type to the first mark of that name after it. Fails after a minute. */
  answerTo: (type: string, name: string) => Promise<number>;
}

declare global {
  interface Window {
    bench: Recorder;
  }
}

/** Runs in the page, before its own scripts. */
export function record(): void {
  const recorder: Recorder = {
    tasks: [],
    marks: [],
    changed: 0,
    frames: [],
    sample: (on) => {
      sampling = on;
      if (on) {
        recorder.frames = [];
        requestAnimationFrame(frame);
      }
    },
    markAfter: (wanted, moment) =>
      new Promise((resolve) => {
        const look = () => {
          const found = recorder.marks.find(({ name, start }) => name === wanted && start > moment);
          if (!found) return false;
          resolve(found.start);
          return true;
        };
        if (!look()) waiting.add(look);
      }),
    answerTo: (type, name) =>
      new Promise((resolve, reject) => {
        const answered = async ({ timeStamp }: Event) =>
          resolve((await recorder.markAfter(name, timeStamp)) - timeStamp);
        window.addEventListener(type, answered, { capture: true, once: true });
        setTimeout(() => reject(new Error(`No mark ${name} came after ${type}.`)), 60_000);
      }),
  };
  const waiting = new Set<() => boolean>();
  let sampling = false;
  const frame = (time: number) => {
    if (!sampling) return;
    recorder.frames.push(time);
    requestAnimationFrame(frame);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      recorder.tasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      recorder.marks.push({ name, start: startTime });
    }
    for (const look of waiting) if (look()) waiting.delete(look);
  }).observe({ type: 'mark', buffered: true });
  window.addEventListener(
    'change',
    ({ timeStamp }) => {
      recorder.changed = timeStamp;
    },
    true,
  );
  window.bench = recorder;
}
