/// Proves or refutes an answer from the registers alone; shares no code with what found it.
@org.jspecify.annotations.NullMarked
package muster.engine.formation.check;
