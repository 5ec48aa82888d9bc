package org.attest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A hundred thousand invented cases in one agency, multiplied from those that the demonstration tells: ten years of
 * requests, one in ten still open, with 600 family names and 200 given names.
 */
final class ManyCases {
    private static final String MULTIPLY = """
            insert into certification_case
                (agency_id, id, version, moves, number, form, stage, received_on, due_on, due_computed, search_key, prior,
                 request, victim, safe_contact, criminal_activity, helpfulness, family_members, assigned_to, assignment,
                 round, recommendation, decision, barred_from_deciding, certificate_id, signature, deliveries,
                 delay_notices, referral, revocation)
            select k.agency_id, gen_random_uuid(), k.version, k.moves, 'NPD-' || (2001 + n / 10000) || '-' || lpad((n %% 10000)::text, 4, '0'),
                   k.form, k.stage,
                   case when k.open then current_date - n %% 100 else current_date - 100 - n %% 3550 end,
                   case when k.open then current_date - n %% 100 + 90 else current_date - 10 - n %% 3550 end,
                   k.due_computed,
                   ' npd ' || (2001 + n / 10000) || ' ' || lpad((n %% 10000)::text, 4, '0') || ' ' || given || ' ' || family
                       || ' ' || (10 + n %% 17) || ' ' || (100000 + n) || ' ',
                   k.prior, k.request,
                   jsonb_set(jsonb_set(k.victim, '{name,family}', to_jsonb(initcap(family))), '{name,given}', to_jsonb(initcap(given))),
                   k.safe_contact,
                   jsonb_set(k.criminal_activity, '{incidentNumbers}', jsonb_build_array((10 + n %% 17) || '-' || (100000 + n))),
                   k.helpfulness, k.family_members, k.assigned_to, k.assignment, k.round, k.recommendation, k.decision,
                   k.barred_from_deciding, k.certificate_id, k.signature, k.deliveries, k.delay_notices, k.referral, k.revocation
            from generate_series(1, %1$d) n
            cross join lateral (
                select (array['quibble','womble','snork','tiddle','bram','fizzle','garn','hobble','jangle','klop','lumble','mimsy',
                              'noodle','ottle','pindle','quave','rumple','sprock','tumble','vimble'])[1 + n %% 20]
                    || (array['worth','ton','fink','berg','son','ski','ova','ini','sen','well','more','ham','ley','wick','field',
                              'man','dale','stein','quist','bottom','garth','low','by','shaw','ford','gate','wood','brook','stone','mere'])[1 + n / 20 %% 30] family,
                       (array['ana','lucja','bo','cyn','dorit','elo','fen','gus','hal','ivy','jun','kit','lou','mio','ned','oda','pip','quin','ros','sol'])[1 + n / 600 %% 20]
                    || (array['la','bert','mina','ric','na','dor','lin','ta','vin','ze'])[1 + n / 12000 %% 10] given) names
            join (select *, row_number() over (partition by open order by number) - 1 place,
                         count(*) over (partition by open) many
                  from certification_case where victim is not null and criminal_activity is not null
                      and agency_id = (select agency_id from agency where code = 'NPD')) k
                 on k.open = (n %% 10 = 0) and k.place = n / 10 %% k.many""";

    private ManyCases() {}

    /** @return how many cases the agency has now */
    static int add(int port, int count) throws SQLException {
        try (var rows = connect(port);
                var statement = rows.createStatement()) {
            statement.execute(MULTIPLY.formatted(count));
            statement.execute("vacuum analyze");
            try (var counted = statement.executeQuery("select count(*) from certification_case")) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    /** As the superuser of the demonstration's own database, listening at this port. */
    static Connection connect(int port) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/attest", "postgres", "");
    }
}
