-- The T declaration: its statement of claim and its answers on cooperation. Null in every U case.
alter table certification_case
    add column trafficking jsonb,
    add column victim_cooperation jsonb,
    add constraint form_is_known check (form in ('I_918B', 'I_914B')),
    add constraint declaration_sections_belong_to_declarations
        check (form = 'I_914B' or (trafficking is null and victim_cooperation is null)),
    add constraint helpfulness_belongs_to_certifications
        check (form = 'I_918B' or helpfulness is null);
