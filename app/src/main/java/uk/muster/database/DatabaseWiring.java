package uk.muster.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one data source of the running application: it signs in as the role that owns nothing.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
  @Bean(destroyMethod = "close")
  DataSource database(
      @Value("${muster.database.url}") String url,
      @Value("${muster.database.user}") String user,
      @Value("${muster.database.password}") String password,
      @Value("${muster.database.connections:12}") int connections,
      @Value("${muster.database.patience:8s}") Duration patience) {
    var pool = new HikariDataSource();
    pool.setPoolName("muster");
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(2);
    // Whoever waits longer is told that the database does not answer.
    pool.setConnectionTimeout(patience.toMillis());
    pool.setValidationTimeout(patience.toMillis() / 2);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "muster");
    // Forces differ in size by a factor of forty: a plan for any of them is bad for the largest.
    pool.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
    return pool;
  }
}
