-- Papers are filed with a case: which side they are of, a title that somebody here typed (sealed), and whether they were scanned.

alter table document
    add column side  text not null default 'AGENCY',
    add column scan  text not null default 'NOT_SCANNED',
    add column title text,
    add constraint side_is_known check (side in ('VICTIM', 'AGENCY')),
    add constraint scan_is_known check (scan in ('CLEAN', 'NOT_SCANNED', 'MADE_HERE'));

-- What was kept before this had neither: said once, by the owner, before anybody reads it.
alter table document disable trigger document_is_append_only;
update document set side = 'VICTIM' where kind = 'IMPORTED';
update document set scan = 'MADE_HERE' where kind in ('FINAL_FORM', 'LETTER');
alter table document enable trigger document_is_append_only;

alter table document
    alter column side drop default,
    alter column scan drop default;
