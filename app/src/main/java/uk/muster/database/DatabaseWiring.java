package uk.muster.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one data source of the running application: it signs in as the role that owns nothing.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
  /// @param awaited where the database will be, when it starts beside the application; else the
  ///   settings say where it is
  @Bean(destroyMethod = "close")
  DataSource database(
      ObjectProvider<AwaitedDatabase> awaited,
      @Value("${muster.database.url:}") String url,
      @Value("${muster.database.user:}") String user,
      @Value("${muster.database.password:}") String password,
      @Value("${muster.database.connections:12}") int connections,
      @Value("${muster.database.patience:8s}") Duration patience) {
    var known = new DatabaseAddress.Login(url, user, password);
    var pool = new HikariDataSource();
    pool.setPoolName("muster");
    pool.setDataSource(new LateConnections(awaited.getIfAvailable(() -> () -> known)));
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(2);
    // Whoever waits longer is told that the database does not answer.
    pool.setConnectionTimeout(patience.toMillis());
    pool.setValidationTimeout(patience.toMillis() / 2);
    return pool;
  }
}
