// Words of names are looked for by three of their letters. Statements end in `;` at the end of a line and can be run again.
CREATE TEXT INDEX name_key_letters IF NOT EXISTS FOR (n:NameKey) ON (n.key);
