package uk.muster.examples;

/// The seven files of a register, with the headings that the import expects.
public enum RegisterFile {
  BASES("bases.csv", "force,base,name,latitude,longitude"),
  PEOPLE("people.csv", "force,person_id,rank,post,base,starts_on,leaves_on"),
  ACCREDITATIONS("accreditations.csv", "force,person_id,skill,awarded_on,expires_on"),
  RESTRICTIONS("restrictions.csv", "force,person_id,kind,starts_on,ends_on"),
  VEHICLES("vehicles.csv", "force,vehicle_id,kind,base,in_service_on,out_of_service_on"),
  DUTIES("duties.csv", "force,person_id,starts_at,ends_at"),
  COMMITMENTS(
      "commitments.csv",
      "force,unit_type,needed_locally,declared,promised_nationally,stated_on,source");

  private final String fileName;
  private final String heading;

  RegisterFile(String fileName, String heading) {
    this.fileName = fileName;
    this.heading = heading;
  }

  public String fileName() {
    return fileName;
  }

  public String heading() {
    return heading;
  }
}
