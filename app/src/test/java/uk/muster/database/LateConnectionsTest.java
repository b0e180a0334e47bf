package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.TestDatabase;

/// The application's pool before and after its database is there.
class LateConnectionsTest {
  @Test
  void the_pool_is_there_before_its_database_and_the_first_question_waits() throws Exception {
    var login = new CompletableFuture<DatabaseAddress.Login>();
    try (var pool = (HikariDataSource) pool(login::join)) {
      var asked = CompletableFuture.supplyAsync(() -> ask(pool, "select current_user"));

      assertThat(asked.isDone()).isFalse();
      login.complete(TestDatabase.address().application());

      assertThat(asked.get(20, TimeUnit.SECONDS))
          .isEqualTo(TestDatabase.address().application().user());
    }
  }

  @Test
  void each_connection_says_who_it_is_and_plans_for_the_values_of_each_question() {
    try (var pool = (HikariDataSource) pool(TestDatabase.address()::application)) {
      assertThat(ask(pool, "show application_name")).isEqualTo("muster");
      assertThat(ask(pool, "show plan_cache_mode")).isEqualTo("force_custom_plan");
    }
  }

  @Test
  void another_role_may_sign_in_at_the_same_place() throws SQLException {
    var owner = TestDatabase.address().owner();
    var late = new LateConnections(TestDatabase.address()::application);

    try (var connection = late.getConnection(owner.user(), owner.password())) {
      assertThat(connection.getMetaData().getUserName()).isEqualTo(owner.user());
    }
  }

  private static DataSource pool(AwaitedDatabase database) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("awaitedDatabase", database);
    return new DatabaseWiring()
        .database(
            beans.getBeanProvider(AwaitedDatabase.class),
            "",
            "",
            "",
            2,
            java.time.Duration.ofSeconds(8));
  }

  private static String ask(DataSource pool, String question) {
    return JdbcClient.create(pool).sql(question).query(String.class).single();
  }
}
