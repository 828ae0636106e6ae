'use strict';
// Takes the place of @vscode/spdlog, which would have to be compiled: log files and output channels work,
// without rotation.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.bare = false;
    mkdirSync(dirname(file), { recursive: true });
    this.append('');
  }
  append(text) {
    try {
      appendFileSync(this.file, text);
    } catch {
      // The folder of a run is removed while the last lines are still written.
    }
  }
  write(level, message) {
    if (level < this.level) return;
    const line = `${new Date().toISOString().replace('T', ' ').slice(0, 23)} [${LEVELS[level]}] ${message}\n`;
    this.append(this.bare ? message : line);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.bare = true;
  }
  setPattern() {}
  flush() {}
  drop() {}
}

LEVELS.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
});

const create = async (name, file) => new Logger('rotating', name, file);

// Assigned one by one: VS Code imports this by name, and Node finds the names of an object only while they are plain.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
