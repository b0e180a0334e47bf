-- Government classifications, in their order. A row that bears one is seen by those whose post goes as high.
create type reference.marking as enum ('OFFICIAL', 'OFFICIAL-SENSITIVE');
