import { installServer } from '../test/support/host/install.ts';

installServer();
