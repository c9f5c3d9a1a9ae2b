using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words about need and capacity.</summary>
public static class CapacityText
{
    public static readonly Text Title = new("Kapazität", "Capacity");
    public static readonly Text Of = new("Kapazität: {0}", "Capacity: {0}");
    public static readonly Text Intro = new("Bedarf minus Kapazität, je Stelle und Monat, in Stunden.", "Need minus capacity, for each unit and month, in hours.");
    public static readonly Text How = new("Bedarf: die Plätze des Teams mal Stunden je Person, gleichmäßig verteilt, und der Stellenbedarf (MAK). Kapazität: Zuordnungen, denen die Leitung zugestimmt hat, und vorhandene Stellen. Zusätzliche Stellen zählen nicht mit; sie stehen im Stellenplan.", "Need: the places of the team times hours for each person, spread evenly, and the need of posts (MAK). Capacity: assignments the head agreed to, and existing posts. Additional posts do not count; they stand in the list of posts.");
    public static readonly Text NoConversion = new("Die Stadt hat noch nicht festgelegt, wie viele Stunden im Jahr eine Stelle hat. Stellen zählen hier deshalb nicht mit.", "The city has not yet set how many hours a year a post has. So posts do not count here.");
    public static readonly Text NoHours = new("In der Phase „{0}“ fehlen Stunden je Person oder der Zeitraum. Ihre Plätze zählen hier deshalb nicht mit.", "In the phase “{0}” hours for each person or the period are missing. So its places do not count here.");
    public static readonly Text None = new("Für diese Phase gibt es weder Bedarf noch Kapazität.", "There is neither need nor capacity for this phase.");
    public static readonly Text NoneDetail = new("Legen Sie Plätze mit Stunden je Person an, oder ordnen Sie Personen zu.", "Add places with hours for each person, or assign people.");
    public static readonly Text Shortages = new("Wo Personal fehlt", "Where staff is missing");
    public static readonly Text ShortageLine = new("{0}: Es fehlen {1} Stunden, am meisten im {2} ({3}).", "{0}: {1} hours are missing, most in {2} ({3}).");
    public static readonly Text WhatToDo = new("Was Sie tun können: die Stelle um Personen bitten, Personen zuordnen, Plätze später besetzen oder Stellen beantragen.", "What you can do: ask the unit for people, assign people, fill places later, or request posts.");
    public static readonly Text NoShortage = new("Der Bedarf dieser Phase ist gedeckt.", "The need of this phase is covered.");
    public static readonly Text Month = new("Monat", "Month");
    public static readonly Text Need = new("Bedarf", "Need");
    public static readonly Text Have = new("Kapazität", "Capacity");
    public static readonly Text Difference = new("Unterschied", "Difference");
    public static readonly Text Missing = new("{0} fehlen", "{0} missing");
    public static readonly Text Covered = new("gedeckt", "covered");
    public static readonly Text Picture = new("Bild", "Picture");
    public static readonly Text Caption = new("{0}: Bedarf und Kapazität in Stunden", "{0}: need and capacity in hours");
    public static readonly Text ByPhase = new("Phasen im Vergleich", "Phases compared");
    public static readonly Text People = new("Zugeordnete Personen", "Assigned people");
    public static readonly Text NoPeople = new("Noch niemand.", "Nobody yet.");
    public static readonly Text Load = new("Auslastung", "Load");
    public static readonly Text LoadNote = new("Wer wie viele Stunden für welche Projekte arbeitet. Die eigene Stelle und die Leitung des Projekts sehen dasselbe.", "Who works how many hours for which projects. The home unit and the lead of the project see the same.");
    public static readonly Text NoLoad = new("Keine Zuordnungen.", "No assignments.");
    public static readonly Text NoLoadDetail = new("Hier stehen Ihre eigenen Zuordnungen, die der Menschen Ihrer Stelle und die der Projekte, die Sie planen.", "Your own assignments stand here, those of the people of your unit, and those of the projects you plan.");
    public static readonly Text ToDecide = new("Wartet auf Ihre Zustimmung", "Waits for your agreement");
    public static readonly Text PerWeek = new("Diesen Monat etwa {0} Stunden in der Woche.", "About {0} hours a week this month.");
    public static readonly Text Elsewhere = new("Dazu kommen {0} Stunden in anderen Projekten, die Sie nicht sehen.", "In addition {0} hours in other projects you do not see.");
    public static readonly Text Over = new("Beendet oder nicht zugestimmt", "Ended or not agreed");
}
