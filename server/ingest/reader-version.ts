/** Version of the reading rules. Raise it when a change of the rules should renew stored readings (`entente reread`). */
export const READER_VERSION = '1';
