-- A person ends other sessions of theirs; an administrator takes the provider's holder from a person, whose sessions end with it.
alter table sign_in_session
    drop constraint ending_is_known,
    add constraint ending_is_known
        check (ended_by in ('SIGNED_OUT', 'IDLE', 'TOO_LONG', 'ANEW', 'PROVIDER', 'CLOSED', 'BY_HAND', 'UNBOUND'));

-- A token of before opens nothing any more: only a later sign-in binds the record again.
alter table person add column unbound_at timestamptz;
