/** Nations that a body's name ends in where it is the branch there, in lower case; "Northern Ireland" is found by its letters. */
export const BRANCH_NATIONS = 'scotland wales cymru uk gb ni';

/** Bodies of state whose names end in their nation or begin with what they are about, written as in bodies.ts: general knowledge. */
export const STATE_BODIES_OF_NATIONS = `
Public Health Scotland|Public Health Wales|Public Health England|Education Scotland|Creative Scotland|Transport Scotland
Food Standards Scotland|Skills Development Scotland|Social Security Scotland|Revenue Scotland|Audit Scotland
Forestry England|Forestry and Land Scotland|Scottish Forestry|Marine Scotland|Registers of Scotland|Disclosure Scotland|VisitScotland
VisitBritain|VisitEngland|Visit Wales|Sport England|Sport Wales|Sport Ireland|Sport Australia|UK Sport|Creative Wales|Audit Wales
Natural England|Natural Resources Wales|Homes England|Active Travel England|Social Work England|Arts Council England|Arts Council of Wales
Health Education England|Transport for Wales|Transport for London|Transport for Greater Manchester|Transport for the North|Qualifications Wales
Estyn|Waterways Ireland|Tourism Ireland|Invest Northern Ireland|Invest NI|Healthcare Improvement Scotland|Children in Scotland
Airservices Australia|Infrastructure Australia|Geoscience Australia|Screen Australia|Safe Work Australia|Services Australia|Austrade
Tourism Australia|Wine Australia|Cancer Australia|Sport Integrity Australia|Fair Work Australia|Snowy Hydro|Creative Australia
Parks Canada|Transport Canada|Global Affairs Canada|Elections Canada|Environment Canada|Environment and Climate Change Canada
Public Safety Canada|Fisheries and Oceans Canada|Natural Resources Canada|Telefilm Canada|Destination Canada|Service Canada|Export Development Canada
Maritime New Zealand|Health New Zealand|Fire and Emergency New Zealand|Tourism New Zealand|Sport New Zealand|Sport NZ|Antarctica New Zealand
`;

/** Societies, charities and parties of the same kind. */
export const OTHER_BODIES_OF_NATIONS = `
Scottish Labour;Scottish Labour Party|Welsh Labour|Scottish Conservatives;Scottish Tories;Scottish Conservative Party
Welsh Conservatives;Welsh Tories|Scottish Greens;Scottish Green Party|Scottish Liberal Democrats;Scottish Lib Dems
Welsh Liberal Democrats;Welsh Lib Dems|Young Labour|Irish Labour
Universities UK|Universities Scotland|Universities Wales|Universities Australia|Universities Canada|Universities New Zealand
Age UK|Age Scotland|Age Cymru|Mencap|Shelter Scotland|Shelter Cymru|Victim Support Scotland|Rape Crisis Scotland|Alcohol Focus Scotland
Citizens Advice Scotland|Citizens Advice Cymru|Poverty Alliance|Social Care Wales|Care England|Scottish Care|Care Forum Wales
Make UK|Water UK|Energy UK|Airlines UK|Offshore Energies UK|RenewableUK|Scottish Renewables|Logistics UK|Hospitality UK|UKHospitality|UK Finance
NFU Scotland|NFU Cymru|Farmers For Action|Tennis Australia|Cricket Australia|Rugby Australia|Football Australia|Swimming Australia
Athletics Australia|Netball Australia|Basketball Australia|Cycling Australia|Clubs Australia|Hockey Canada|Canada Soccer|Swimming Canada|Athletics Canada
Tennis Canada|Cycling Canada|Cricket Ireland|Cricket Scotland|Swim England|Swim Ireland|Athletics Ireland|Basketball Ireland|Horse Racing Ireland
Netball New Zealand|New Zealand Rugby|New Zealand Cricket|Cricket South Africa|Cricket West Indies|Athletics Kenya|Swimming South Africa
St Vincent’s Hospital;St. Vincent’s Hospital|Society of St Vincent de Paul;St Vincent de Paul;St. Vincent de Paul
`;
