/// Who and what there is: people with dated ranks, skills, leave and duties, vehicles, and the
/// scope that says which of them count.
@org.jspecify.annotations.NullMarked
package muster.engine.formation.register;
