namespace Konzil.Council.Oparl;

/// <summary>What was read in one go; nothing of it is in the database yet.</summary>
public sealed record OparlReading(string Body, int Meetings, int Items, IReadOnlyList<ReadPaper> Papers);

/// <param name="Address">Its id, which is an address.</param>
/// <param name="Reference">"2026/0123"; may be empty.</param>
/// <param name="Name">Its title.</param>
/// <param name="Page">Where people read it; null where the system names no page.</param>
/// <param name="Stations">The bodies it went through, in their order.</param>
public sealed record ReadPaper(string Address, string Reference, string Name, string? Page, IReadOnlyList<ReadStation> Stations);

/// <param name="Body">"Gemeinderat".</param>
/// <param name="Day">Of the meeting; null where none is set.</param>
/// <param name="Number">Of the point on the agenda.</param>
/// <param name="Role">"Entscheidung", "Vorberatung".</param>
/// <param name="Decides">Whether the body decides here.</param>
/// <param name="Result">"Geändert beschlossen"; empty before the meeting.</param>
/// <param name="Resolution">The decided text, where it differs from the paper.</param>
public sealed record ReadStation(string Body, DateOnly? Day, string Number, string Role, bool Decides, string Result, string Resolution);
