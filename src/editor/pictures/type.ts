/** The type of the panel “Timeline and Sources”, as the manifest's activation event names it. */
export const PICTURES = 'onTheRecord.pictures';
