// An as-of date asks of every neighbour whether it has ended. Statements end in `;` at the end of a line and can be run again.
CREATE INDEX agreement_ends IF NOT EXISTS FOR (e:Agreement) ON (e.ends);
