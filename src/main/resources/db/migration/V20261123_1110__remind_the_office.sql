-- While a question waits the office is reminded: how, when and by whom, which the office may read; never the agency's note.
alter table consultation add column reminders jsonb not null default '[]';
grant update (reminders) on consultation to attest_app;

-- So many days before the office's last day a reminder is due, as in '7, 2'; null: halfway, and two days before.
alter table agency
    add column reminder_days text,
    add constraint reminder_days_are_numbers check (reminder_days ~ '^\d{1,2}(, ?\d{1,2}){0,4}$');
