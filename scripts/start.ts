/** Opens nothing by itself: starts a VS Code on this machine with the extension in it and prints its address. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { installServer } from '../test/support/host/install.ts';
import { root } from '../test/support/host/place.ts';
import { scratchDir } from '../test/support/host/scratch.ts';
import { installExtension, startServer, workbenchUrl } from '../test/support/host/server.ts';

installServer();
const { dir } = scratchDir();
const folder = path.join(dir, 'voorbeelddossiers');
const extensionsDir = path.join(dir, 'extensions');
cpSync(path.join(root, 'seeds'), folder, { recursive: true });
installExtension(path.join(root, 'kamervragen.vsix'), extensionsDir);
const server = await startServer({ extensionsDir });

console.log(`
VS Code met Kamervragen draait. Open dit adres in een browser op deze computer:

    ${workbenchUrl(server, folder)}

De voorbeelddossiers zijn een kopie: probeer gerust alles. Stoppen gaat met Ctrl+C; daarna is de kopie weg.

Liever in uw eigen VS Code? Voer dan uit:

    npm run package
    code --install-extension kamervragen.vsix
`);
