export const programUrl = () => process.env.UNIONGRAPH_URL as string;
