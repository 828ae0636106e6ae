import assert from 'node:assert/strict';
import path from 'node:path';
import { installServer } from '../support/host/install.ts';
import { root } from '../support/host/place.ts';
import { openWindow } from '../support/host/window.ts';
import type { Window } from '../support/host/window.ts';
import { appearing } from './appearing.ts';
import { arriving } from './arriving.ts';
import { checking } from './checking.ts';
import { following } from './following.ts';
import { finding } from './finding.ts';
import { leave } from './hands.ts';
import { leaving } from './leaving.ts';
import { meeting } from './meeting.ts';
import { reviewing } from './reviewing.ts';
import { reusing } from './reusing.ts';
import { seeing } from './seeing.ts';
import { starting } from './starting.ts';
import { writing } from './writing.ts';

// One window for all of it: opening one takes longer than most of these tests.
describe('The packed extension, in the hands of a writer,', () => {
  const opened: Window[] = [];
  const window = (): Window => {
    const [first] = opened;
    assert.ok(first);
    return first;
  };

  before(async () => {
    installServer();
    opened.push(await openWindow(path.join(root, 'seeds')));
  });
  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.isFailed()) await window().screenshot(`mislukt ${currentTest.fullTitle()}`);
    await leave(window());
  });
  after(async () => {
    for (const each of opened) await each.close();
  });

  describe('shows earlier answers by itself', () => appearing(window));
  describe('shows a draft', () => seeing(window));
  describe('helps to write', () => writing(window));
  describe('reuses what was written', () => reusing(window));
  describe('shows earlier answers', () => meeting(window));
  describe('searches earlier answers', () => finding(window));
  describe('lets a letter leave', () => leaving(window));
  describe('checks', () => checking(window));
  describe('follows what a text refers to', () => following(window));
  describe('starts', () => starting(window));
  describe('lets a reviewer see', () => reviewing(window));
  // Last, for it leaves files and opens views.
  describe('makes a draft', () => arriving(window));
});
