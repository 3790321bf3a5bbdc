export declare const isNewEnough: (version: string) => boolean
export declare const adviceFor: (version: string, platform: NodeJS.Platform) => string
