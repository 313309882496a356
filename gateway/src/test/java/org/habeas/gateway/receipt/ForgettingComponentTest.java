package org.habeas.gateway.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;

@DoorTest
class ForgettingComponentTest {
    @Inject AgroalDataSource database;
    @Inject Acknowledgements acknowledgements;

    private final String holder = "holder-" + UUID.randomUUID();

    @Test
    void what_was_acknowledged_is_kept_for_two_years_and_what_is_owed_for_ever()
            throws SQLException {
        noted("3 years", "'2 years 1 day'");
        noted("3 years", "'1 year 364 days'");
        noted("5 years", "null");

        acknowledgements.forget();

        try (Connection door = database.getConnection();
                Statement statement = door.createStatement();
                ResultSet left =
                        statement.executeQuery(
                                "select count(*), count(acknowledged_at) from receipt where holder = '"
                                        + holder
                                        + "'")) {
            left.next();
            assertThat(left.getLong(1)).isEqualTo(2);
            assertThat(left.getLong(2)).isEqualTo(1);
        }
    }

    @Test
    void the_door_itself_cannot_delete_a_receipt() throws SQLException {
        try (Connection door = database.getConnection();
                Statement statement = door.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from receipt"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void noted(String told, String acknowledged) throws SQLException {
        try (Connection door = database.getConnection();
                Statement statement = door.createStatement()) {
            statement.execute(
                    "insert into receipt (id, holder, mark, record_type, record_id, reason, told_at,"
                            + " due_at, acknowledged_at, acknowledged_by) select gen_random_uuid(), '%1$s',"
                                    .formatted(holder)
                            + " 'case-service:1', 'persons', gen_random_uuid(), 'deleted',"
                            + " now() - interval '%1$s', now() - interval '%1$s',".formatted(told)
                            + " now() - cast(%1$s as interval), case when cast(%1$s as text) is null then null else 'somebody' end"
                                    .formatted(acknowledged));
        }
    }
}
