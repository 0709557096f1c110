// Points ask for a coverage now, which those that are kept do not know of. They are reckoned anew before anything is served.
export const qualityByCoverage: readonly string[] = ['delete from version_quality'];
