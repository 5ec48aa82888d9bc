-- Finding cases: the queue by day, and words by their beginning, their sound and their likeness.
--
-- Row-level security keeps an index from being used with an operator that might tell a value in an error (like, %).
-- So what people search for stands as words in tables of their own, compared by = and < only; likeness is asked of the
-- list of different words, by a function with its owner's power that looks at the session's agency alone.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

alter table certification_case
    add column open boolean not null generated always as
        (stage in ('RECEIVED', 'IN_REVIEW', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED')) stored,
    -- a case without a due day comes last
    add column due_sort date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
    -- U-21: the day before which a signed certification must be with USCIS; null where there is none
    add column files_by text collate "C" generated always as (signature ->> 'lastSafeFilingDay') stored;

drop index case_by_due;
drop index case_by_stage;
drop index case_by_certifier;
create index case_by_due on certification_case (agency_id, due_sort, number);
create index case_by_receipt on certification_case (agency_id, received_on, number);
create index case_by_stage on certification_case (agency_id, stage, due_sort, number);
create index case_by_certifier on certification_case (agency_id, assigned_to, due_sort, number);
create index open_case_by_due on certification_case (agency_id, due_sort, number) where open;
create index unassigned_case_by_due on certification_case (agency_id, due_sort, number) where open and assigned_to is null;
create index issued_case_by_last_day on certification_case (agency_id, files_by, number) where stage = 'ISSUED';
create index lock_out_of_person on case_lock_out (agency_id, person, case_id);

-- Each different word once, in the clear; names of victims stand here and in search_key, and nowhere else as words.
create table search_word
(
    agency_id uuid not null references agency,
    word      text collate "C" not null,
    sound     text,
    primary key (agency_id, word)
);
create index word_by_sound on search_word (agency_id, sound);
create index word_by_likeness on search_word using gin (word gin_trgm_ops);

-- Which case has which word, in a name or in one of its numbers.
create table case_word
(
    agency_id uuid    not null,
    case_id   uuid    not null,
    word      text collate "C" not null,
    in_name   boolean not null,
    primary key (agency_id, case_id, word, in_name),
    foreign key (agency_id, case_id) references certification_case
);
create index case_by_word on case_word (agency_id, word, in_name, case_id);

alter table search_word enable row level security;
alter table case_word enable row level security;
create policy own_agency on search_word using (agency_id = current_agency());
create policy own_agency on case_word using (agency_id = current_agency());
grant select on search_word, case_word to attest_app;

create function index_words() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    numbers text[] := regexp_split_to_array(
            trim(lower(regexp_replace(concat_ws(' ', new.number, new.criminal_activity ->> 'incidentNumbers'),
                                      '[^A-Za-z0-9]+', ' ', 'g'))), ' +');
    names   text[] := array(select w from regexp_split_to_table(trim(new.search_key), ' +') w
                            where w <> '' and w <> all (numbers));
begin
    if tg_op = 'UPDATE' then
        delete from case_word where agency_id = new.agency_id and case_id = new.id;
    end if;
    insert into case_word (agency_id, case_id, word, in_name)
    select distinct new.agency_id, new.id, w, false from unnest(numbers) w where w <> ''
    union all
    select distinct new.agency_id, new.id, w, true from unnest(names) w;
    insert into search_word (agency_id, word, sound)
    select distinct new.agency_id, w, nullif(dmetaphone(w), '') from unnest(names) w
    on conflict do nothing;
    return null;
end
$$;

create trigger words_follow_a_new_case
    after insert on certification_case
    for each row execute function index_words();
create trigger words_follow_a_case
    after update on certification_case
    for each row when (old.search_key is distinct from new.search_key
        or old.criminal_activity -> 'incidentNumbers' is distinct from new.criminal_activity -> 'incidentNumbers')
    execute function index_words();

insert into case_word (agency_id, case_id, word, in_name)
select distinct agency_id, id, w, w <> all (numbers)
from (select agency_id, id, search_key,
             regexp_split_to_array(
                     trim(lower(regexp_replace(concat_ws(' ', number, criminal_activity ->> 'incidentNumbers'),
                                               '[^A-Za-z0-9]+', ' ', 'g'))), ' +') numbers
      from certification_case) k,
     regexp_split_to_table(trim(search_key), ' +') w
where w <> '';
insert into search_word (agency_id, word, sound)
select distinct agency_id, word, nullif(dmetaphone(word), '') from case_word where in_name;

-- The words of the session's agency that are written or sound nearly so, the likest first.
create function words_alike(wanted text) returns setof text
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select w.word
    from search_word w
    where w.agency_id = current_agency()
      and length(wanted) >= 3
      and (w.word % wanted and similarity(w.word, wanted) >= 0.45
        or w.sound = dmetaphone(wanted) and length(w.sound) >= 2)
      and exists (select 1 from case_word c where c.agency_id = w.agency_id and c.word = w.word and c.in_name)
    order by similarity(w.word, wanted) desc, w.word
    limit 40;
end;
revoke all on function words_alike(text) from public;
grant execute on function words_alike(text) to attest_app;
