/** The part of an area that lies in none of its children: nobody asks for it, but parent − children tells it. */
export const ownPart = (area: string): string => `${area}/own`;
