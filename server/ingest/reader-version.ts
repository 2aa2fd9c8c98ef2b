/** Version of the reading rules. Raise it when a change of the rules should renew stored readings (`entente reread`). */
export const READER_VERSION = '7';

/** `2+qwen2.5:14b@1`: rules and, where one is configured, the model that reads releases beside them. */
export function releaseReader(model: { name: string } | null): string {
  return model === null ? READER_VERSION : `${READER_VERSION}+${model.name}`;
}
