import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerOf } from '#lib/components/answer-of.svelte.ts';

interface Asked {
  of: string;
  answer: (text: string) => void;
  fail: (reason: unknown) => void;
}

let question = $state<string | null>(null);
let asked: Asked[] = [];
let answers: ReturnType<typeof answerOf<string>>;
let stop: () => void;

beforeEach(() => {
  question = null;
  asked = [];
  stop = $effect.root(() => {
    answers = answerOf(() => {
      const of = question;
      if (of === null) return null;
      return new Promise<string>((answer, fail) => asked.push({ of, answer, fail }));
    });
  });
  flushSync();
});
afterEach(() => {
  stop();
});

function ask(text: string | null) {
  question = text;
  flushSync();
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the newest answer', () => {
  it('is none where nothing is asked', () => {
    expect([answers.current, answers.error, asked.length]).toEqual([null, null, 0]);
  });

  it('is the answer, once it is here', async () => {
    ask('one');
    expect(answers.current).toBeNull();
    asked[0]?.answer('1');
    await settled();
    expect(answers.current).toBe('1');
  });

  it('is not one to an earlier question that comes too late', async () => {
    ask('one');
    ask('two');
    expect(asked.map(({ of }) => of)).toEqual(['one', 'two']);
    asked[1]?.answer('2');
    await settled();
    asked[0]?.answer('1');
    await settled();
    expect(answers.current).toBe('2');
  });

  it('is not one to an earlier question that comes first', async () => {
    ask('one');
    ask('two');
    asked[0]?.answer('1');
    await settled();
    expect(answers.current).toBeNull();
  });

  it('stays while the next is on its way', async () => {
    ask('one');
    asked[0]?.answer('1');
    await settled();
    ask('two');
    await settled();
    expect(answers.current).toBe('1');
  });

  it('says what failed, until an answer comes', async () => {
    ask('one');
    asked[0]?.fail(new Error('the papers file answers 404'));
    await settled();
    expect(answers.error).toBe('the papers file answers 404');
    ask('two');
    asked[1]?.answer('2');
    await settled();
    expect([answers.current, answers.error]).toEqual(['2', null]);
  });

  it('is not troubled by the failure of an earlier question', async () => {
    ask('one');
    ask('two');
    asked[1]?.answer('2');
    await settled();
    asked[0]?.fail('broken');
    await settled();
    expect([answers.current, answers.error]).toEqual(['2', null]);
  });

  it('is dropped when the page that asked is gone', async () => {
    ask('one');
    stop();
    asked[0]?.answer('1');
    await settled();
    expect(answers.current).toBeNull();
  });
});
