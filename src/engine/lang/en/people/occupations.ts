import { words } from '../../words';

/**
 * What people work as, besides the offices: said of somebody behind the name ("Ann Lee, a tailor from …"). Many are family names as well,
 * so that they count nowhere else. In lower case, singular.
 */
export const OCCUPATIONS = words(`
  tailor cook chef baker butcher carpenter plumber electrician mechanic welder builder bricklayer mason roofer laborer labourer deckhand sailor fisherman fisherwoman fisher
  laundress seamstress cleaner janitor maid housekeeper nanny babysitter waiter waitress bartender barista cashier clerk bookkeeper accountant shopkeeper grocer vendor hawker trader
  merchant salesman saleswoman salesperson realtor courier porter trucker truck-driver bus-driver taxi-driver conductor miner logger lumberjack woodcutter shepherd herder herdsman rancher
  grower beekeeper gardener florist vet veterinarian pharmacist dentist paramedic midwife caregiver carer therapist psychiatrist paediatrician pediatrician cardiologist oncologist
  anaesthetist anesthesiologist optician chemist botanist zoologist geographer archaeologist anthropologist linguist translator interpreter librarian archivist curator tutor headteacher
  headmaster headmistress principal schoolteacher kindergarten-teacher pastor vicar chaplain deacon nun monk missionary preacher evangelist elder tribesman villager innkeeper hotelier
  restaurateur landlord landlady homemaker housewife pensioner retiree freelancer apprentice intern trainee student schoolboy schoolgirl undergraduate postgraduate programmer developer coder
  technician machinist toolmaker blacksmith goldsmith jeweler jeweller watchmaker potter weaver teacher farmer nurse driver cobbler shoemaker barber hairdresser beautician stylist dancer choreographer drummer pianist violinist
  songwriter producer director-general cameraman camerawoman sculptor illustrator cartoonist architect surveyor draftsman firefighter lifeguard bodyguard watchman doorkeeper doorman guard
  security-guard bouncer pilot co-pilot stewardess steward flight-attendant mountaineer guide ranger hunter trapper boatman ferryman docker longshoreman stevedore blacksmith locksmith glazier
  spy defector fugitive smuggler trafficker kingpin ringleader mastermind hitman gunman hijacker poacher blogger vlogger influencer youtuber streamer podcaster gymnast swimmer sprinter boxer wrestler
  jockey skier skater surfer footballer cricketer batter rower judoka fencer racer biker climber herbalist headman dispatcher
  stockbroker actuary underwriter auctioneer pawnbroker undertaker gravedigger embalmer astronomer astronaut cosmonaut meteorologist forester agronomist
`);
