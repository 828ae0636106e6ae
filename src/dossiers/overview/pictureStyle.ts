/** How the pictures look, in an export and on a page, which give the colours. The hash below is that of this text. */
export const PICTURE_STYLE = `
.state-late { --state: var(--late); }
.state-this-week { --state: var(--this-week); }
.state-in-progress { --state: var(--in-progress); }
.state-postponed { --state: var(--postponed); }
.state-submitted { --state: var(--submitted); }
.state-complete { --state: var(--complete); }
.icon { flex: none; overflow: visible; fill: none; stroke: var(--state); stroke-width: 1.5; stroke-linecap: round;
  stroke-linejoin: round; }
.plot { display: block; overflow: visible; }
.plot.key { --state: var(--in-progress); }
.plot .zone { fill: var(--zone); }
.plot .within { fill: var(--state); stroke: var(--bar-line); }
.plot.state-late .within { fill: color-mix(in srgb, var(--late) 55%, var(--ground)); }
.plot .over { fill: url(#te-laat); stroke: var(--late); }
.patterns { position: absolute; }
.patterns .over { fill: var(--late); }
.patterns .hatch { fill: none; stroke: var(--ground); stroke-width: 1.3; }
.plot .left { fill: none; stroke: var(--state); stroke-width: 1.2; stroke-dasharray: 3 3; }
.plot .line-week { stroke: var(--hair); }
.plot .line-term { stroke: var(--line); stroke-width: 1.4; }
.plot .own-term { stroke: var(--ink); stroke-width: 2; }
.plot .end { overflow: visible; }
.plot .disc { fill: var(--ground); stroke: var(--ink); stroke-width: 1.4; }
.plot .tick { fill: none; stroke: var(--ink); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.plot .arrow { fill: var(--ink); stroke: var(--ground); stroke-width: 1.4; stroke-linejoin: round; }
.plot .cut { fill: none; stroke: var(--ground); stroke-width: 3; }
.plot.axis text { fill: var(--subdued); font-size: 11px; text-anchor: middle; }
.plot.axis text.term { fill: var(--ink); font-weight: 600; }
.shares { display: block; }
.share { fill: var(--state); stroke: var(--ground); stroke-width: 1.5; }
.legend { display: flex; flex-wrap: wrap; gap: 0 20px; margin: 0; padding: 0; list-style: none; color: var(--subdued); }
.legend .sign { display: flex; align-items: center; gap: 8px; }
`;

/** What a page's policy names this style by: its SHA-256. */
export const PICTURE_STYLE_HASH = 'sha256-Ufrze1klUj1eKR5rjGeBDOTHyrjZJ4tUKzJP2IoRHKc=';
