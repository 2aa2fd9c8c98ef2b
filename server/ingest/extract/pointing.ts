/** Words that point to those who were named before. */
export const POINTING =
  /\b(?:They|they|Both|both|He|She|[Tt]he two (?:\w+ )?(?:heads|ministers|Ministers|leaders|sides|parties|countries|agencies|authorities|administrations|governments|officials|bodies|commissioners|Commissioners|organi[sz]ations|chiefs|regulators|Presidents|presidents|institutions|forces|services)|The (?:agencies|parties|sides|authorities|administrations))\b/;
