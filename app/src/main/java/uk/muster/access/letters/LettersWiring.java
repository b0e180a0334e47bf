package uk.muster.access.letters;

import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where letters go out: the server that the settings name, or none.
@Configuration(proxyBeanMethods = false)
public class LettersWiring {
  private static final Logger LOG = LoggerFactory.getLogger(LettersWiring.class);
  private static final String PATIENCE = "10000";

  @Bean
  public Letters letters(Environment settings) {
    var host = settings.getProperty("muster.mail.host", "");
    return host.isBlank() ? Letters.NONE : new ByServer(server(host, settings), from(settings));
  }

  private static JavaMailSender server(String host, Environment settings) {
    var server = new JavaMailSenderImpl();
    server.setHost(host);
    server.setPort(settings.getProperty("muster.mail.port", Integer.class, 587));
    var user = settings.getProperty("muster.mail.user", "");
    if (!user.isBlank()) {
      server.setUsername(user);
      server.setPassword(settings.getProperty("muster.mail.password", ""));
    }
    server.setJavaMailProperties(properties(user, settings));
    return server;
  }

  /// Encrypted, unless a setting says that the server is on this machine and needs none.
  private static Properties properties(String user, Environment settings) {
    var properties = new Properties();
    var encrypted = settings.getProperty("muster.mail.encrypted", Boolean.class, true);
    properties.setProperty("mail.smtp.starttls.enable", encrypted.toString());
    properties.setProperty("mail.smtp.starttls.required", encrypted.toString());
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isBlank()));
    for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty("mail.smtp." + wait, PATIENCE);
    }
    return properties;
  }

  private static String from(Environment settings) {
    var from = settings.getProperty("muster.mail.from", "");
    if (!from.contains("@")) {
      throw new IllegalArgumentException(
          "muster.mail.from (%s) must be an address of mail when muster.mail.host is set"
              .formatted(from));
    }
    return from;
  }

  private record ByServer(JavaMailSender server, String from) implements Letters {
    @Override
    public boolean go() {
      return true;
    }

    @Override
    public void send(String to, String subject, String text) {
      var letter = letter(to, subject, text);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              Thread.ofVirtual().name("letter").start(() -> go(letter));
            }
          });
    }

    @Override
    public boolean deliver(String to, String subject, String text) {
      return go(letter(to, subject, text));
    }

    private SimpleMailMessage letter(String to, String subject, String text) {
      var letter = new SimpleMailMessage();
      letter.setFrom(from);
      letter.setTo(to);
      letter.setSubject(subject);
      letter.setText(text);
      return letter;
    }

    private boolean go(SimpleMailMessage letter) {
      try {
        server.send(letter);
        return true;
      } catch (MailException e) {
        LOG.warn("A letter ({}) could not be sent: {}", letter.getSubject(), e.getMessage());
        return false;
      }
    }
  }
}
