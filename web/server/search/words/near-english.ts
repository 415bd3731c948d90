/**
 * The same in English: what somebody asks for, and what the translation of a plan says. German words stand with them, because much of a
 * plan is there in German only.
 */
export const nearEnglish = `
doctor physician gp practitioner medic medical medicine surgery arzt hausarzt ärztlich medizinisch
hospital clinic surgery krankenhaus klinik
ambulance paramedic emergency responders notarzt rettungsdienst
telemedicine telehealth consultation telemedizin videosprechstunde
nurse nursing carer caregiver care pflege pflegende
elderly senior pensioner retiree older senioren ältere
nursery kindergarten daycare childcare creche preschool kita kindertagesstätte
supermarket grocery groceries store shop shopping einkaufen dorfladen
education learning courses weiterbildung lernen volkshochschule
apprentice apprenticeship trainee traineeship training ausbildung auszubildende
internship placement careers praktikum berufsorientierung
internet broadband fibre fiber wifi breitband glasfaser
transport transit bus rail nahverkehr
train railway railroad rail station bahn bahnhof haltepunkt
bike bicycle cycle cycling cyclist rad fahrrad radweg
hiking walking footpath trail wandern wanderweg
carpool ridesharing lift sharing mitfahren mitfahrbank
ev electric charging charger elektromobilität ladepunkt ladesäule
turbine wind windmill windkraft windpark
photovoltaic photovoltaics pv solar photovoltaik
flood flooding rain hochwasser starkregen
drought dry heat dürre trockenheit
bog wetland marsh peat peatland moor
firefighter firefighters brigade fire feuerwehr
labour labor workforce employee staff worker workers fachkräfte arbeitskräfte
founder startup entrepreneur found founding gründer gründung existenzgründung
company firm enterprise business betrieb unternehmen
holiday vacation tourism tourist visitor guests urlaub tourismus gäste
hotel accommodation guesthouse lodging hosts unterkunft ferienwohnung pension
restaurant pub cafe inn inns gasthof gaststätte
canoe canoeing kayak kayaking paddling boat kanu wasserwandern
volunteer volunteers volunteering voluntary ehrenamt freiwillig
teenager teenagers adolescent youth young jugend jugendliche
refugee refugees migrant immigrant migration integration flüchtlinge zugezogen
disability disabled wheelchair accessible accessibility inclusion behinderung barrierefreiheit inklusion teilhabe
vacant vacancy empty derelict leerstand leere
funding grant grants subsidy subsidies fördermittel förderung zuschuss
money finance finances cost costs budget finanzen kosten
population inhabitants demography demographic bevölkerung einwohner demografisch
farm farmer farming agriculture agricultural landwirtschaft
forest woodland wood wald forst
flat apartment rent rental tenant housing homes wohnung miete
university college research science hochschule forschung wissenschaft
renovation renovating renovate refurbishment insulation insulate sanieren sanierung dämmung
bees insects pollinators flowering bienen blühende
library libraries books bibliothek bücherei
event meeting appointment veranstaltung termin
`
