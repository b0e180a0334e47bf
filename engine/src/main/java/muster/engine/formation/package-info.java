/// How many complete units can be formed from the people and vehicles there are, and why not one
/// more.
@org.jspecify.annotations.NullMarked
package muster.engine.formation;
