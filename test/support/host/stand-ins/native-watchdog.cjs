'use strict';
// Takes the place of @vscode/native-watchdog, which would have to be compiled: it ends a process whose
// parent died. The extension host also looks after its parent by itself, and stop() kills the whole group.
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
